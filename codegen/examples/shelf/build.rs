//! Compiles the spec into `OUT_DIR`.

fn main() {
    netloom_codegen::build(&["specs/shelf.yaml"]);
}

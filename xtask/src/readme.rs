//! Checks that the first program of both READMEs is the one on the crate's front page, which is
//! compiled as a doc test.

#[cfg(test)]
mod tests {
    use std::fs;

    use crate::workspace::root;

    #[test]
    fn the_first_program_is_one_that_compiles() {
        let read = |path| fs::read_to_string(root().join(path)).unwrap();
        let front = first_program(&read("generated/src/front.md"));
        assert!(front.contains("fn main()"), "generated/src/front.md starts with no Rust program");
        for readme in ["README.md", "generated/README.md"] {
            let program = first_program(&read(readme));
            assert_eq!(program, front, "{readme} and generated/src/front.md differ");
        }
    }

    /// The first Rust program of a text in Markdown, without the lines that rustdoc hides.
    fn first_program(text: &str) -> String {
        text.lines()
            .skip_while(|line| !line.starts_with("```rust"))
            .skip(1)
            .take_while(|line| !line.starts_with("```"))
            .filter(|line| !line.starts_with("# "))
            .flat_map(|line| [line, "\n"])
            .collect()
    }
}

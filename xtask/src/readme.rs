//! The first program of the README is the one that is compiled as a test of the crate's front page.

#[cfg(test)]
mod tests {
    use std::fs;

    use crate::workspace::root;

    #[test]
    fn the_first_program_is_one_that_compiles() {
        let readme = fs::read_to_string(root().join("README.md")).unwrap();
        let front = fs::read_to_string(root().join("generated/src/front.md")).unwrap();
        let program = first_program(&readme);
        assert!(program.contains("fn main()"), "README.md starts with no Rust program");
        assert_eq!(program, first_program(&front), "README.md and generated/src/front.md differ");
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

//! What is compiled: the text of a spec and its name.

/// The text of a spec.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Source {
    /// Its name in diagnostics and in the header of generated files.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
    /// Examples for the docs of the family's module, in Markdown; empty if there are none.
    ///
    /// They go into the module's docs as they are, so their Rust code is compiled and run as doc
    /// tests of the generated crate.
    pub examples: String,
}

impl Source {
    /// Names a text. Nothing is read: `path` appears in diagnostics and in generated files only.
    ///
    /// ```
    /// # let folder = std::env::temp_dir().join("netloom-codegen-source");
    /// # std::fs::create_dir_all(&folder)?;
    /// # let path = folder.join("shelf.yaml");
    /// # std::fs::write(&path, "name: shelf")?;
    /// use netloom_codegen::Source;
    ///
    /// let source = Source::new("shelf.yaml", std::fs::read(path)?);
    /// assert_eq!(source.bytes, b"name: shelf");
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into(), examples: String::new() }
    }

    /// Adds [`examples`](Self::examples).
    ///
    /// ```
    /// use netloom_codegen::{Source, compile};
    ///
    /// let spec = "{name: shelf, doc: Things., attribute-sets: [], operations: {list: []}}";
    /// let source = Source::new("shelf.yaml", spec).with_examples("# Examples");
    /// assert_eq!(compile(&source).unwrap().family.examples, "# Examples");
    /// ```
    #[must_use]
    pub fn with_examples(mut self, examples: impl Into<String>) -> Self {
        self.examples = examples.into();
        self
    }
}

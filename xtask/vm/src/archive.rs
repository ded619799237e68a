//! Writes the archive that a kernel unpacks as its first file system: cpio in its "new" format
//! (Documentation/driver-api/early-userspace/buffer-format.rst).

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::paths::Failure;

const FOLDER: u32 = 0o040_755;
const PROGRAM: u32 = 0o100_755;
const LINK: u32 = 0o120_777;
/// Name of the entry that ends an archive.
const END: &str = "TRAILER!!!";

/// An archive that is being written.
#[derive(Default)]
pub(crate) struct Archive {
    bytes: Vec<u8>,
    entries: u32,
    folders: BTreeSet<String>,
}

impl Archive {
    /// Adds a folder and its parents, unless they exist already.
    pub(crate) fn folder(&mut self, path: &str) {
        let path = path.trim_matches('/');
        if path.is_empty() || self.folders.contains(path) {
            return;
        }
        if let Some((above, _)) = path.rsplit_once('/') {
            self.folder(above);
        }
        self.folders.insert(path.to_owned());
        self.entry(path, FOLDER, &[]);
    }

    /// Adds an executable file.
    ///
    /// # Errors
    /// It is longer than 4 GiB, the limit of the format.
    pub(crate) fn file(&mut self, path: &str, content: &[u8]) -> Result<(), Failure> {
        if u32::try_from(content.len()).is_err() {
            return Err(format!("{path} is too long for an archive"));
        }
        self.above(path);
        self.entry(path, PROGRAM, content);
        Ok(())
    }

    /// Adds a file of this machine.
    pub(crate) fn copy(&mut self, path: &str, from: &Path) -> Result<(), Failure> {
        let content = fs::read(from).map_err(|error| format!("{}: {error}", from.display()))?;
        self.file(path, &content)
    }

    /// Adds a symbolic link.
    pub(crate) fn link(&mut self, path: &str, to: &str) {
        self.above(path);
        self.entry(path, LINK, to.as_bytes());
    }

    /// The archive as bytes. Another archive may follow them.
    pub(crate) fn finish(mut self) -> Vec<u8> {
        self.entry(END, 0, &[]);
        self.bytes
    }

    fn above(&mut self, path: &str) {
        if let Some((above, _)) = path.rsplit_once('/') {
            self.folder(above);
        }
    }

    /// Every number of the header is eight hexadecimal digits, and both the name with its NUL and
    /// the content are padded to four bytes.
    fn entry(&mut self, path: &str, mode: u32, content: &[u8]) {
        self.entries += 1;
        let name = path.trim_start_matches('/');
        let [inode, links] = [self.entries, 1];
        let [user, group, time, major, minor, of_major, of_minor, sum] = [0; 8];
        let (size, name_size) = (content.len(), name.len() + 1);
        self.bytes.extend_from_slice(
            format!(
                "070701{inode:08x}{mode:08x}{user:08x}{group:08x}{links:08x}{time:08x}{size:08x}\
                 {major:08x}{minor:08x}{of_major:08x}{of_minor:08x}{name_size:08x}{sum:08x}{name}\0"
            )
            .as_bytes(),
        );
        self.pad();
        self.bytes.extend_from_slice(content);
        self.pad();
    }

    fn pad(&mut self) {
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    use super::*;
    use crate::tools;

    #[test]
    fn entries_are_aligned_and_folders_come_before_their_files() {
        let mut archive = Archive::default();
        archive.file("/a/b/c", b"12345").unwrap();
        archive.link("/a/b/d", "c");
        let bytes = archive.finish();
        assert_eq!(bytes.len() % 4, 0);
        let starts: Vec<_> =
            (0..bytes.len()).filter(|at| bytes[*at..].starts_with(b"070701")).collect();
        assert!(starts.iter().all(|at| at % 4 == 0), "{starts:?}");
        let names: Vec<_> = starts
            .iter()
            .map(|at| bytes[at + 110..].split(|byte| *byte == 0).next().unwrap_or_default())
            .collect();
        assert_eq!(names, [b"a".as_slice(), b"a/b", b"a/b/c", b"a/b/d", END.as_bytes()]);
    }

    #[test]
    fn another_program_lists_the_same() {
        if tools::path("busybox").is_none() {
            eprintln!("SKIPPED: another_program_lists_the_same: there is no busybox");
            return;
        }
        let mut archive = Archive::default();
        archive.file("x/program", b"#!\n").unwrap();
        archive.link("x/link", "program");
        let bytes = archive.finish();
        let mut cpio = Command::new("busybox")
            .args(["cpio", "-tv"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        cpio.stdin.take().unwrap().write_all(&bytes).unwrap();
        let output = cpio.wait_with_output().unwrap();
        assert!(output.status.success());
        let listed = String::from_utf8(output.stdout).unwrap();
        let lines: Vec<_> =
            listed.lines().map(|line| (&line[..10], line.rsplit_once(' ').unwrap().1)).collect();
        assert_eq!(
            lines,
            [("drwxr-xr-x", "x"), ("-rwxr-xr-x", "x/program"), ("lrwxrwxrwx", "program")]
        );
    }
}

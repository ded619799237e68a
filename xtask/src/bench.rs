//! `bench`: prints a table of netloom's measurements, those of another crate, and the budgets.
//!
//! Runs the programs in `generated/bench`, which measure. A missed budget is shown, but is no
//! failure, because timings depend on the machine.

mod budgets;
mod machine;
mod programs;
mod table;

use crate::workspace::Failure;

pub(crate) fn run(quick: bool) -> Result<(), Failure> {
    let measured = programs::run(quick)?;
    println!("{}", machine::describe());
    println!("{}", programs::describe(quick));
    println!();
    print!("{}", table::render(&budgets::rows(&measured)));
    Ok(())
}

//! `bench`: one table of what netloom takes, what the rival takes, and the budgets.
//!
//! The measuring is done by the programs in `generated/bench`, this runs them and compares. A
//! budget that does not hold is shown and is no failure: timings depend on the machine.

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

/**
 * How a student's own test is judged: by what it says of programs that are known to be right, or to have one fault.
 * What hostile code could gain by a lie is bounded here: it is told the same of all programs, so it must look at what
 * they do.
 */
package interleave.hidden.own;

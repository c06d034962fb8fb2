/** How platforms name what was handed in. Names only: what is in the files is read by the stage above. */
package interleave.autograder.intake.platform;

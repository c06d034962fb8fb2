/** Sessions at terminals with real programs, as handouts show them. */
package interleave.autograder.kit.session;

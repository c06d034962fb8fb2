/** What students get: {@code pom.xml}, labs, and what makes the first evening short. */
package interleave.autograder.handout;

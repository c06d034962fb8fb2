/**
 * What a student asks for beside the tests, in the lab's folder: {@code mvn test -Dsubmit="Jane Doe"},
 * {@code -Dupdate=handout.zip}, {@code -Dhint=2}. Maven runs each one as the only test, so that nothing else has to be
 * installed.
 */
package interleave.testkit.desk;

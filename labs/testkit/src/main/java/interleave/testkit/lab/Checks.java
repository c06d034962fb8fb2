package interleave.testkit.lab;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a test judges. Every test of a lab has one, public or hidden, of Jupiter or of jqwik; the build
 * holds the sentences named here and the sentences of the handout together, both ways.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Checks {

    /** The task of the handout, such as {@code "2"}; empty where a test belongs to no task. */
    String task();

    /** The ids of the contract's sentences, such as {@code "E1"}; at least one. */
    String[] sentences();

    /** What a student most likely did wrong where this fails. */
    String cause() default "";
}

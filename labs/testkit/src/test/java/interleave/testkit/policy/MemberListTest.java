package interleave.testkit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The form of {@code allowed.txt}. */
class MemberListTest {

    @Test
    void an_empty_list_covers_nothing() {
        assertThat(list().covers(method("a.B", "c"))).isFalse();
    }

    @Test
    void a_comment_covers_nothing() {
        assertThat(list("# a.B *").names("a.B")).isFalse();
    }

    @Test
    void a_name_covers_all_overloads_of_a_method() {
        assertThat(list("a.B c").covers(method("a.B", "c", "int"))).isTrue();
    }

    @Test
    void a_parameter_list_covers_one_overload_alone() {
        MemberList list = list("a.B new(int)");

        assertThat(list.covers(method("a.B", "<init>", "int"))).isTrue();
        assertThat(list.covers(method("a.B", "<init>", "long"))).isFalse();
    }

    @Test
    void a_star_covers_methods_but_no_constructor() {
        MemberList list = list("a.B *");

        assertThat(list.covers(method("a.B", "c"))).isTrue();
        assertThat(list.covers(method("a.B", "<init>"))).isFalse();
    }

    @Test
    void a_package_does_not_cover_the_packages_below_it() {
        MemberList list = list("a.* *");

        assertThat(list.names("a.B$C")).isTrue();
        assertThat(list.names("a.b.C")).isFalse();
    }

    @Test
    void two_stars_in_a_type_cover_the_packages_below_it() {
        assertThat(list("a.** *").names("a.b.C")).isTrue();
    }

    @Test
    void a_type_that_is_named_in_full_is_judged_by_its_own_lines() {
        MemberList list = list("a.* *", "a.B", "a.C d", "a.C e");

        assertThat(list.names("a.B")).isFalse();
        assertThat(list.covers(method("a.C", "e"))).isTrue();
        assertThat(list.covers(method("a.C", "f"))).isFalse();
    }

    private static MemberList list(String... lines) {
        return MemberList.of(Arrays.asList(lines));
    }

    private static Member method(String type, String name, String... parameters) {
        return new Member(type, name, List.of(parameters), false);
    }
}

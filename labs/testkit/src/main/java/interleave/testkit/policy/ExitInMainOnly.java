package interleave.testkit.policy;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Contract A4: {@code System.exit} stands in {@code main(String[])}, its lambdas and the classes inside of it included,
 * or nowhere.
 */
final class ExitInMainOnly implements Rule {

    private final Reasons reasons;

    ExitInMainOnly(Reasons reasons) {
        this.reasons = reasons;
    }

    @Override
    public String name() {
        return "exit";
    }

    @Override
    public boolean concerns(JavaClass subject) {
        return true;
    }

    @Override
    public Stream<Refusal> refusals(JavaClass subject) {
        return subject.getCodeUnitAccessesFromSelf().stream()
                .filter(access -> isExit(Member.of(access.getTarget())) && !standsInMain(access.getOrigin()))
                .map(this::refusal);
    }

    private static boolean isExit(Member member) {
        return member.type().equals("java.lang.System") && member.name().equals("exit");
    }

    private static boolean standsInMain(JavaCodeUnit origin) {
        return isMain(origin)
                || origin.getOwner().getEnclosingCodeUnit().filter(ExitInMainOnly::standsInMain).isPresent();
    }

    private static boolean isMain(JavaCodeUnit origin) {
        return origin.getName().equals("main")
                && Member.typeNames(origin.getRawParameterTypes()).equals(List.of("java.lang.String[]"));
    }

    private Refusal refusal(JavaAccess<?> access) {
        Member exit = Member.of(access.getTarget());
        return new Refusal(name(), Places.of(access), "calls " + exit.text() + " outside main(String[])",
                reasons.forMember(exit).because());
    }
}

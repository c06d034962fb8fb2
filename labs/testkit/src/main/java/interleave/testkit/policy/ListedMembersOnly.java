package interleave.testkit.policy;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitReference;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import interleave.testkit.policy.Reasons.Reason;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Code uses its own members and those of the JDK that are listed, by call, by reference or from a lambda.
 *
 * <p>The compiler names the static type of the receiver, so that {@code myThread.stop()} reads as a member of
 * {@code MyThread}. A member counts as listed where any type that declares it, from the named one upwards, is
 * listed with it: who may call {@code InputStream.read} may call it on every stream, however it came by it. A static
 * member is the one of the nearest type alone, for it hides those above and does not stand in for them.
 */
final class ListedMembersOnly implements Rule {

    private final JdkLists lists;
    private final Predicate<JavaClass> isOwn;

    ListedMembersOnly(JdkLists lists, Predicate<JavaClass> isOwn) {
        this.lists = lists;
        this.isOwn = isOwn;
    }

    @Override
    public String name() {
        return "JDK members";
    }

    @Override
    public boolean concerns(JavaClass subject) {
        return true;
    }

    @Override
    public Stream<Refusal> refusals(JavaClass subject) {
        return subject.getAccessesFromSelf().stream().flatMap(access -> refusal(access).stream());
    }

    private Optional<Refusal> refusal(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        Member member = Member.of(access.getTarget());
        if (owner.isArray() || isListed(owner, member, isStatic(access))) {
            return Optional.empty();
        }
        Member declared = declarers(owner, member).findFirst().map(member::in).orElse(member);
        Reason reason = lists.reasons().forMember(declared);
        return Optional.of(new Refusal(reason.name(), Places.of(access), verb(access) + " " + declared.text(),
                reason.because()));
    }

    private boolean isListed(JavaClass owner, Member member, boolean isStatic) {
        if (isOwn.test(owner) && member.isConstructor()) {
            return true;
        }
        return lists.allowed().covers(member) || declarers(owner, member)
                .limit(isStatic ? 1 : Long.MAX_VALUE)
                .anyMatch(type -> isOwn.test(type) || lists.allowed().covers(member.in(type)));
    }

    private static boolean isStatic(JavaAccess<?> access) {
        return access.getTarget().resolveMember()
                .filter(found -> found.getModifiers().contains(JavaModifier.STATIC)).isPresent();
    }

    private static Stream<JavaClass> declarers(JavaClass owner, Member member) {
        if (member.isConstructor()) {
            return Stream.of(owner);
        }
        List<JavaClass> superclasses = owner.getAllRawSuperclasses();
        return Stream.of(Stream.of(owner), superclasses.stream(), owner.getAllRawInterfaces().stream())
                .flatMap(types -> types).filter(member::isDeclaredBy);
    }

    private static String verb(JavaAccess<?> access) {
        if (access instanceof JavaFieldAccess) {
            return "uses the field";
        }
        if (access instanceof JavaCodeUnitReference<?>) {
            return "refers to";
        }
        return access instanceof JavaConstructorCall ? "creates" : "calls";
    }
}

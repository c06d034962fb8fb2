package interleave.testkit.weave;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.wire.Site.Trait;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who only looks at a collection races with nobody who only looks: each method of this JDK's is known. */
class JdkCallsTest {

    private static final Set<String> CHANGE = Set.of("add", "addAll", "addFirst", "addLast", "and", "andNot", "append",
        "appendCodePoint", "clear", "compute", "computeIfAbsent", "computeIfPresent", "delete", "deleteCharAt",
        "ensureCapacity", "flip", "insert", "merge", "offer", "offerFirst", "offerLast", "or", "poll", "pollFirst",
        "pollFirstEntry", "pollLast", "pollLastEntry", "pop", "push", "put", "putAll", "putFirst", "putIfAbsent",
        "putLast", "remove", "removeAll", "removeFirst", "removeFirstOccurrence", "removeIf", "removeLast",
        "removeLastOccurrence", "repeat", "replace", "replaceAll", "retainAll", "reverse", "set", "setCharAt",
        "setLength", "sort", "trimToSize", "xor");

    @ParameterizedTest
    @ValueSource(classes = {ArrayList.class, LinkedList.class, HashMap.class, LinkedHashMap.class, TreeMap.class,
        HashSet.class, TreeSet.class, ArrayDeque.class, PriorityQueue.class, BitSet.class, StringBuilder.class})
    void a_method_is_known_to_change_its_object_or_to_look_at_it(Class<?> type) {
        assertThat(Arrays.stream(type.getMethods())
            .filter(method -> method.getDeclaringClass() != Object.class && !Modifier.isStatic(method.getModifiers()))
            .map(Method::getName).distinct()
            .filter(name -> JdkCalls.trait("java/util/List", name) == Trait.CHANGES != CHANGE.contains(name)))
            .as("methods that are taken for what they are not").isEmpty();
    }
}

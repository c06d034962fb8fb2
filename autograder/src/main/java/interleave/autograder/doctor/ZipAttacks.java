package interleave.autograder.doctor;

import interleave.autograder.matrix.Corpora;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A right program in archives and folders that are made to break whoever opens them. */
final class ZipAttacks {

    private static final String NAME = "EchoServer.java";
    private static final int BOMB = 200 << 20;
    private static final int CROWD = 3_000;
    private static final int DEPTH = 200;

    private final Lab lab = Labs.byId("lab1-echo");
    private final String server;

    private ZipAttacks(String server) {
        this.server = server;
    }

    static List<Attack> all(Corpora corpora) throws IOException {
        String server = Files.readString(corpora.checkout().resolve("solutions/lab1-echo/src/main/java/lab1/" + NAME));
        return new ZipAttacks(server).all();
    }

    private List<Attack> all() {
        return List.of(
            leaving("zip-slip", "../../" + NAME),
            leaving("zip-with-an-absolute-name", "/etc/cron.d/" + NAME),
            leaving("zip-with-a-windows-drive", "C:\\Windows\\" + NAME),
            leaving("zip-with-backslashes", "..\\..\\" + NAME),
            leaving("zip-with-a-network-share", "\\\\host\\share\\" + NAME),
            refused("zip-with-a-link", "a zip whose source is a symbolic link", (folder, canary) ->
                ForgedZip.zip().entry(NAME, canary.placed("@CANARY_FILE@")).writeAsLinkTo(zip(folder))),
            refused("zip-bomb", "a source that unpacks to 200 MB", (folder, canary) ->
                ForgedZip.zip().entry(NAME, new byte[BOMB]).writeTo(zip(folder))),
            harmless("zip-bomb-beside-the-source", "a file that unpacks to 200 MB", (folder, canary) ->
                source().entry("lecture.mp4", new byte[BOMB]).writeTo(zip(folder))),
            harmless("zip-in-a-zip", "a zip in the zip", (folder, canary) ->
                source().entry("more.zip", new byte[1 << 10]).writeTo(zip(folder))),
            refused("zip-with-a-crowd", "3,000 entries", this::crowd),
            refused("zip-that-is-deep", "200 folders in each other", (folder, canary) ->
                ForgedZip.zip().entry("d/".repeat(DEPTH) + NAME, server).writeTo(zip(folder))),
            compiling("zip-with-one-name-twice", "two files of one name", (folder, canary) ->
                source().entry("EchoServes.java", server).writeRenamed("EchoServes.java", NAME, zip(folder))),
            compiling("zip-with-names-that-differ-in-case", "names that are one on Windows", (folder, canary) ->
                source().entry("echoserver.java", server).writeTo(zip(folder))),
            compiling("zip-cut-off", "a zip without its end", this::cutOff),
            linkedFolder("folder-with-a-linked-file", NAME, "@CANARY_FILE@"),
            linkedFolder("folder-with-a-linked-folder", "src", "@CANARY_FOLDER@"),
            linkedFolder("folder-with-a-device", NAME, "/dev/zero"));
    }

    private Attack leaving(String name, String path) {
        return refused(name, "a file called " + path, (folder, canary) ->
            source().entry(path, server).writeTo(zip(folder)));
    }

    private Attack linkedFolder(String name, String link, String target) {
        return compiling(name, "a folder with a link to " + target, (folder, canary) -> {
            Path student = Files.createDirectory(folder.resolve("student"));
            Files.createSymbolicLink(student.resolve(link), Path.of(canary.placed(target)));
            return student;
        });
    }

    private Attack refused(String name, String told, Attack.Delivery delivery) {
        return new Attack(lab, name, told, Optional.of(Kind.POLICY), delivery);
    }

    private Attack compiling(String name, String told, Attack.Delivery delivery) {
        return new Attack(lab, name, told, Optional.of(Kind.DOES_NOT_COMPILE), delivery);
    }

    private Attack harmless(String name, String told, Attack.Delivery delivery) {
        return new Attack(lab, name, told, Optional.empty(), delivery);
    }

    private ForgedZip source() {
        return ForgedZip.zip().entry(NAME, server);
    }

    private static Path zip(Path folder) {
        return folder.resolve("student.zip");
    }

    private Path crowd(Path folder, Canary canary) throws IOException {
        ForgedZip zip = source();
        for (int i = 0; i < CROWD; i++) {
            zip.entry("f" + i, "");
        }
        return zip.writeTo(zip(folder));
    }

    private Path cutOff(Path folder, Canary canary) throws IOException {
        Path zip = source().writeTo(zip(folder));
        byte[] whole = Files.readAllBytes(zip);
        return Files.write(zip, Arrays.copyOf(whole, whole.length - 30));
    }
}

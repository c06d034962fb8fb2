package interleave.testkit.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    @TempDir
    private Path folder;
    private Path bank;
    private Sources sources;

    @BeforeEach
    void oneFile() throws IOException {
        bank = Files.createDirectories(folder.resolve("lab3")).resolve("Bank.java");
        Files.writeString(bank, "class A { }");
        sources = new Sources(folder);
    }

    @Test
    void a_save_is_seen_whatever_the_file_s_size_and_time_say() throws IOException {
        FileTime before = Files.getLastModifiedTime(bank);
        assertThat(sources.haveChanged()).isFalse();
        Files.writeString(bank, "class B { }");
        Files.setLastModifiedTime(bank, before);
        assertThat(sources.haveChanged()).isTrue();
    }

    @Test
    void what_is_no_source_is_no_change() throws IOException {
        Files.writeString(folder.resolve("lab3/.Bank.java.swp"), "x");
        Files.writeString(folder.resolve("notes.txt"), "x");
        assertThat(sources.haveChanged()).isFalse();
    }

    @Test
    void who_waits_goes_on_at_a_save_and_knows_the_new_files_then() throws Exception {
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> {
            try {
                sources.awaitChange();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
        Path teller = folder.resolve("lab3/Teller.java");
        Files.writeString(teller, "class Teller { }");
        waiting.get(60, TimeUnit.SECONDS);
        assertThat(sources.files()).containsExactly(bank, teller);
        assertThat(sources.haveChanged()).isFalse();
    }
}

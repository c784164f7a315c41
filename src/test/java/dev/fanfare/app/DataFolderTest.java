package dev.fanfare.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path parent;

    @Test
    void onlyTheServersUserCanLookIntoItsDataAndSecrets() throws IOException {
        Path folder = parent.resolve("data");

        new DataFolder(folder).secret("visitor.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("visitor.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aSecretIsMadeOnceAndKept() {
        DataFolder folder = new DataFolder(parent.resolve("data"));

        DataFolder.Secret made = folder.secret("visitor.key");
        DataFolder.Secret kept = folder.secret("visitor.key");

        assertThat(made.made()).isTrue();
        assertThat(made.value()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(kept).isEqualTo(new DataFolder.Secret(made.value(), false));
    }
}

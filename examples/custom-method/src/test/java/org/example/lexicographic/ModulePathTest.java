package org.example.lexicographic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.scoring.document.ResultDocument;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The tests run on the class path; on the module path the line in {@code META-INF/services} does not count. */
class ModulePathTest {
    @Test
    void isFoundAsANamedModule() throws ReflectiveOperationException {
        String expected = ResultDocument.solve(Flats.document()).toJson();
        Path[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(ModulePathTest::isModule)
                .toArray(Path[]::new);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(ModuleFinder.of(path), ModuleFinder.of(), Set.of("dev.gradus.scoring"));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        ClassLoader loader = layer.findLoader("dev.gradus.scoring");
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Class<?> documents = loader.loadClass(ResultDocument.class.getName());
            assertThat(documents.getModule().isNamed()).isTrue();
            Object result = documents.getMethod("solve", String.class).invoke(null, Flats.document());
            assertThat(documents.getMethod("toJson").invoke(result)).isEqualTo(expected);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static boolean isModule(Path entry) {
        return ModuleFinder.of(entry).findAll().stream()
                .anyMatch(module -> !module.descriptor().isAutomatic());
    }
}

package dev.gradus.dataimport.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The tests run on the class path; on the module path, reflection and resources obey the module descriptors. */
class ModulePathTest {
    private static final String DOCUMENT = """
            {
              "gradus": 1,
              "institutions": [ {
                "id": "u",
                "name": "U",
                "country": "DE"
              } ],
              "programs": [ {
                "id": "p",
                "title": "P",
                "institution": "u",
                "degree": {
                  "name": "MSc",
                  "level": "master"
                },
                "country": "DE",
                "tuition": {
                  "missing": "not-found"
                }
              } ]
            }
            """;

    @Test
    void readsAndWritesAsANamedModule() throws ReflectiveOperationException {
        Path[] modules = Splitter.on(File.pathSeparatorChar)
                .splitToStream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")))
                .map(Path::of)
                .filter(Files::exists)
                .filter(path -> !path.endsWith("test-classes"))
                .filter(ModulePathTest::isNamedModule)
                .toArray(Path[]::new);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(modules), ModuleFinder.of(), Set.of("dev.gradus.dataimport"));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        Class<?> json = layer.findLoader("dev.gradus.dataimport").loadClass(CatalogJson.class.getName());
        assertThat(json.getModule().isNamed()).isTrue();

        Object catalog = json.getMethod("read", String.class).invoke(null, DOCUMENT);
        Method write = json.getMethod("write", catalog.getClass());
        assertThat(write.invoke(null, catalog)).isEqualTo(DOCUMENT);
        assertThat(json.getMethod("schema").invoke(null)).isEqualTo(CatalogJson.schema());
    }

    /** Whether it has a descriptor: what has none is there for tests alone. */
    private static boolean isNamedModule(Path path) {
        return ModuleFinder.of(path).findAll().stream()
                .anyMatch(module -> !module.descriptor().isAutomatic());
    }
}

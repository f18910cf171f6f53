package dev.gradus.dataimport.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.Catalog;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.lucene.analysis.de.GermanLightStemmer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.datatype.guava.GuavaModule;

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
        Path[] modules = Stream.of(
                        CatalogJson.class,
                        Catalog.class,
                        ImmutableList.class,
                        Class.forName(
                                "com.google.common.util.concurrent.internal.InternalFutures"), // Guava needs its module
                        JsonInclude.class,
                        JsonParser.class,
                        JsonMapper.class,
                        GuavaModule.class,
                        StringEscapeUtils.class,
                        StandardTokenizer.class,
                        GermanLightStemmer.class,
                        Class.forName("org.apache.commons.lang3.StringUtils")) // commons-text needs its module
                .map(ModulePathTest::location)
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

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

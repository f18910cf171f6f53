package dev.gradus.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every program in the tutorial compiles, runs, and prints what the tutorial says it prints. */
class TutorialTest {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("public class (\\w+)");

    @TempDir
    Path folder;

    /** A program of the tutorial, and what the text block after it says it prints. */
    private record Program(String name, String source, String output) {}

    @TestFactory
    Stream<DynamicTest> theProgramsPrintWhatStandsInTheTutorial() throws IOException {
        List<Program> programs = programs(tutorial());
        assertThat(programs).hasSizeGreaterThanOrEqualTo(3);
        return programs.stream()
                .map(program -> DynamicTest.dynamicTest(
                        program.name(), () -> assertThat(run(program)).isEqualTo(program.output())));
    }

    @Test
    void thePomNamesTheModuleAndItsVersion() throws IOException {
        String version = Files.readString(root().resolve("pom.xml"))
                .replaceFirst("(?s).*?<artifactId>gradus-parent</artifactId>\\s*<version>([^<]+)</version>.*", "$1");

        assertThat(tutorial())
                .contains("<artifactId>gradus-scoring</artifactId>\n      <version>" + version + "</version>");
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static String tutorial() throws IOException {
        return Files.readString(root().resolve("docs/tutorial.md")).replace("\r\n", "\n");
    }

    private static List<Program> programs(String page) {
        List<Program> programs = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(page);
        String source = "";
        while (blocks.find()) {
            if ("java".equals(blocks.group(1))) {
                source = blocks.group(2);
            } else if ("text".equals(blocks.group(1))) {
                Matcher name = CLASS.matcher(source);
                assertThat(name.find())
                        .as("the program before:\n%s", blocks.group(2))
                        .isTrue();
                programs.add(new Program(name.group(1), source, blocks.group(2)));
            }
        }
        return programs;
    }

    private String run(Program program) throws IOException, ReflectiveOperationException {
        Path file = Files.writeString(folder.resolve(program.name() + ".java"), program.source());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        boolean compiled = compiler.getTask(
                        complaints,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none"),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file))
                .call();
        assertThat(compiled).as(complaints.toString()).isTrue();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class<?> main = loader.loadClass(program.name());
            return Printed.by(() -> {
                try {
                    main.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            });
        }
    }
}

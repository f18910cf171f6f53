package dev.gradus.examples.cli;

import picocli.CommandLine.Option;

/** The option {@code --width}. */
final class WidthOption {
    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Width of tables (default: the variable COLUMNS, else 80).")
    private int width;

    int columns(Console console) {
        if (width < 0 || (width > 0 && width < Console.SMALLEST_WIDTH)) {
            throw CommandFailure.wrongUsage(
                    "The width is %s.\nMaybe give at least %s columns.".formatted(width, Console.SMALLEST_WIDTH));
        }
        return width == 0 ? console.width() : width;
    }
}

package dev.gradus.examples.benchmarks;

/** The program in C cannot be had: its message says why, and what to do. */
final class YardstickException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    YardstickException(String message) {
        super(advised(message));
    }

    YardstickException(String message, Throwable cause) {
        super(advised(message), cause);
    }

    private static String advised(String message) {
        return "The yardstick: %s%nMaybe install gcc, give it a program in C that it compiles, or leave out --yardstick."
                .formatted(message);
    }
}

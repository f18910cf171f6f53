package dev.gradus.examples.benchmarks;

/** Placeholder. */
final class Benchmarks {
    private Benchmarks() {}
}

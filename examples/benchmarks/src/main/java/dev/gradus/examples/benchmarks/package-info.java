/** Benchmarks of the engine, each beside a lower bound measured in the same run. */
@NullMarked
package dev.gradus.examples.benchmarks;

import org.jspecify.annotations.NullMarked;

/**
 * How far an answer can be trusted: stability of weights, attainable ranks, sampling of weights and values (SMAA), and
 * what gaps leave open. Everything here works on decision problems in numbers, for any method.
 */
@NullMarked
package dev.gradus.scoring.robustness;

import org.jspecify.annotations.NullMarked;

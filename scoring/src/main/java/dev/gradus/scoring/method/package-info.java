/** Ranking methods: the interface a method implements, its description, its parameters and its result. */
@NullMarked
package dev.gradus.scoring.method;

import org.jspecify.annotations.NullMarked;

/** Outranking methods: PROMETHEE and ELECTRE. */
@NullMarked
package dev.gradus.scoring.method.outranking;

import org.jspecify.annotations.NullMarked;

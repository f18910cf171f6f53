/**
 * How much rankings agree. The rules that combine rankings into one are ranking methods: find them by id in
 * {@link dev.gradus.scoring.method.RankingMethods}, family {@code consensus}.
 */
@NullMarked
package dev.gradus.scoring.consensus;

import org.jspecify.annotations.NullMarked;

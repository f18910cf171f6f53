/**
 * Why a ranking is as it is and what would change it: contributions, Shapley values of ranks, smallest changes of weights
 * and values, short arguments, an audit, and group decisions. All on numbers; texts are made from the typed results.
 */
@NullMarked
package dev.gradus.scoring.explain;

import org.jspecify.annotations.NullMarked;

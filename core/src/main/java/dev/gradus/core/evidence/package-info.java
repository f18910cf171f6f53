/** Where facts come from: sources, claims, conflicts, and the reasons why a fact is missing. */
@NullMarked
package dev.gradus.core.evidence;

import org.jspecify.annotations.NullMarked;

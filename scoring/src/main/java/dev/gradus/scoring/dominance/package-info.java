/** Which alternatives are worse than others in every respect. */
@NullMarked
package dev.gradus.scoring.dominance;

import org.jspecify.annotations.NullMarked;

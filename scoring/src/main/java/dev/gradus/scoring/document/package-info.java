/** Problems, specifications and results as documents (JSON). */
@NullMarked
package dev.gradus.scoring.document;

import org.jspecify.annotations.NullMarked;

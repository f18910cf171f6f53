/** The sample catalogue: real programmes, every fact with its source. */
@NullMarked
package dev.gradus.examples.catalog;

import org.jspecify.annotations.NullMarked;

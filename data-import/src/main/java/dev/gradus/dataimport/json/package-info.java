/** The catalogue as a JSON document, or as lines of JSON, without loss. */
@NullMarked
package dev.gradus.dataimport.json;

import org.jspecify.annotations.NullMarked;

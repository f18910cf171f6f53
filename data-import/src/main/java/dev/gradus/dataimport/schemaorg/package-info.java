/** schema.org as JSON-LD, alone or in web pages. */
@NullMarked
package dev.gradus.dataimport.schemaorg;

import org.jspecify.annotations.NullMarked;

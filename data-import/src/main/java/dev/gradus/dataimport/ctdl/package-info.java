/** CTDL as JSON-LD, the language of the Credential Registry. */
@NullMarked
package dev.gradus.dataimport.ctdl;

import org.jspecify.annotations.NullMarked;

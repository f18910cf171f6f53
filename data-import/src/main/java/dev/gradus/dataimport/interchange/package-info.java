/** What the structured interchange formats share: trees of what was read, drafts of programmes, and what writers lose. */
@NullMarked
package dev.gradus.dataimport.interchange;

import org.jspecify.annotations.NullMarked;

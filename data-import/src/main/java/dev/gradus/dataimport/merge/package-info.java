/** Several catalogues: made one by explicit rules, with facts that disagree side by side, or compared. */
@NullMarked
package dev.gradus.dataimport.merge;

import org.jspecify.annotations.NullMarked;

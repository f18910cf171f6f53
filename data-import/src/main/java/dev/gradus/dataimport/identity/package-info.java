/**
 * Tells which institution is meant: a register of institutions, found by identifier, domain or name, with the rule that
 * decided and the candidates where nothing can be decided. Start with {@link
 * dev.gradus.dataimport.identity.InstitutionRegistry}.
 */
@NullMarked
package dev.gradus.dataimport.identity;

import org.jspecify.annotations.NullMarked;

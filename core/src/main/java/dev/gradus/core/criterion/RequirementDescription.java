package dev.gradus.core.criterion;

/**
 * What a standard requirement demands, in words: for lists, help texts and generated documentation.
 *
 * @param id unique among the standard requirements, such as {@code within-budget}
 * @param description what is required
 * @param argument what it is given, with an example: {@code an amount, such as "60000 EUR"}; empty if nothing
 * @param undecidedWhen when what is known does not decide it
 */
public record RequirementDescription(String id, String description, String argument, String undecidedWhen) {}

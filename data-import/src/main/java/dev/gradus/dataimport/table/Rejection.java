package dev.gradus.dataimport.table;

/**
 * Why a row becomes no record.
 *
 * @param stated the cell that is to blame
 * @param rule the rule
 * @param why in words
 */
record Rejection(Stated stated, String rule, String why) {}

package org.sikap.core.language;

import java.util.Map;
import java.util.Set;

/**
 * How a language writes numbers and amounts.
 *
 * @param decimalMark mark before the fraction
 * @param groupingMark mark between thousands
 * @param rangeWords words between the ends of a range
 * @param approximations words that make a number approximate
 * @param multipliers words that multiply the number before them
 * @param currencies sign or noun of a currency, or noun and adjective, to its ISO 4217 code
 * @param shares signs and nouns of a share of something
 * @param months names of months, in full and cut short without a stop
 */
public record Numbers(
    char decimalMark,
    char groupingMark,
    Set<String> rangeWords,
    Set<String> approximations,
    Map<String, Double> multipliers,
    Map<String, String> currencies,
    Set<String> shares,
    Set<String> months) {}

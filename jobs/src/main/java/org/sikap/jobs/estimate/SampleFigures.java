package org.sikap.jobs.estimate;

/**
 * What a sample tells of its input.
 *
 * @param sampled articles of the sample
 * @param files files of the input
 * @param bytes bytes of the input
 * @param articles articles of the input
 * @param scoredShare share of articles that are in a language that is read and about the topic,
 *     0..1
 * @param languages number of languages among those
 * @param readSeconds processor seconds to read an article and to tell whether it is about the topic
 * @param scoreSeconds processor seconds to score an article
 */
public record SampleFigures(
    int sampled,
    long files,
    long bytes,
    long articles,
    double scoredShare,
    int languages,
    double readSeconds,
    double scoreSeconds) {}

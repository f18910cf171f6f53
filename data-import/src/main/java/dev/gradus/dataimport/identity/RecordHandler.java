package dev.gradus.dataimport.identity;

/**
 * Takes what a reader finds, record by record.
 *
 * @param <T> type of the records
 */
public interface RecordHandler<T> {
    /**
     * A record.
     *
     * @param number its place, counted from 1
     */
    void accept(long number, T record);

    /**
     * A record that cannot be used.
     *
     * @param number its place, counted from 1
     * @param problem what is wrong
     */
    void reject(long number, String problem);
}

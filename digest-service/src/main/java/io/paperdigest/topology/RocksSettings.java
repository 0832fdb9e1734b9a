package io.paperdigest.topology;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.CompactionStyle;
import org.rocksdb.CompressionOptions;
import org.rocksdb.CompressionType;
import org.rocksdb.Options;

/**
 * How stores are kept on disk. Text compresses well when enough of it is looked at together, so blocks are larger than
 * Kafka Streams' 4 KiB, and the blocks of a file share a dictionary.
 */
public final class RocksSettings implements RocksDBConfigSetter {

    private static final long TEXT_BLOCK = 32L * 1024;
    private static final int DICTIONARY = 64 * 1024;
    /** Zstandard's; files are compressed again with each compaction. */
    private static final int LEVEL = 1;

    private final CompressionOptions compression =
            new CompressionOptions().setMaxDictBytes(DICTIONARY).setLevel(LEVEL);

    /** Made by Kafka Streams, by name. */
    public RocksSettings() {}

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        ((BlockBasedTableConfig) options.tableFormatConfig()).setBlockSize(TEXT_BLOCK);
        options.setCompressionType(CompressionType.ZSTD_COMPRESSION);
        options.setCompressionOptions(compression);
        if (store.equals(Stores.LISTINGS)) {
            // Numbers only grow, so files don't overlap: levels move them down without writing them again.
            options.setCompactionStyle(CompactionStyle.LEVEL);
        }
    }

    @Override
    public void close(String store, Options options) {
        compression.close();
    }
}

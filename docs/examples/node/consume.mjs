// Prints the timeline as it changes, from its beginning.
// usage: node consume.mjs [BOOTSTRAP_SERVER]    (localhost:9092 when not given)
import { readFileSync } from 'node:fs';
import avro from 'avsc';
import kafkajs from 'kafkajs';
import lz4 from 'lz4js';

const { CompressionCodecs, CompressionTypes, Kafka, logLevel } = kafkajs;
CompressionCodecs[CompressionTypes.LZ4] = () => ({
  compress: async (encoder) => Buffer.from(lz4.compress(encoder.buffer)),
  decompress: async (buffer) => Buffer.from(lz4.decompress(buffer)),
});

const schemas = new URL('../../../schemas/', import.meta.url);
// A fingerprint needs all 64 bits of a long: read longs as BigInt.
const long = avro.types.LongType.__with({
  fromBuffer: (buffer) => buffer.readBigInt64LE(),
  toBuffer: (value) => { const buffer = Buffer.alloc(8); buffer.writeBigInt64LE(value); return buffer; },
  fromJSON: BigInt,
  toJSON: Number,
  isValid: (value) => typeof value === 'bigint',
  compare: (a, b) => (a === b ? 0 : a < b ? -1 : 1),
});
const registry = { long };
const schema = (name) => JSON.parse(readFileSync(new URL(name, schemas)));

class DateType extends avro.types.LogicalType {
  _fromValue(days) { return new Date(days * 86400000).toISOString().slice(0, 10); }
  _toValue(day) { return Date.parse(day) / 86400000; }
}

const options = { registry, logicalTypes: { date: DateType } };
avro.Type.forSchema(schema('event-mention.avsc'), options);
const timelineEvent = avro.Type.forSchema(schema('timeline-event.avsc'), options);

// Avro's single-object encoding: two marker bytes, the schema's fingerprint (8 bytes), then the record.
const decode = (value) => timelineEvent.fromBuffer(value.subarray(10));

const kafka = new Kafka({ brokers: [process.argv[2] ?? 'localhost:9092'], logLevel: logLevel.ERROR });
const consumer = kafka.consumer({ groupId: `timeline-reader-${process.pid}` });
await consumer.connect();
await consumer.subscribe({ topic: 'timeline', fromBeginning: true });
await consumer.run({
  // kafkajs reads committed records only, unless told otherwise: what an aborted transaction wrote is never seen.
  eachMessage: async ({ message }) => {
    const id = message.key.toString();
    if (message.value === null) {
      console.log(`- ${id} (${message.headers.reason}${message.headers.survivor ? ` into ${message.headers.survivor}` : ''})`);
      return;
    }
    const event = decode(message.value);
    const parties = event.participants.map((party) => party.id).join(' ');
    console.log(`${event.date}  ${event.type} ${event.status.toLowerCase()}  ${event.title}  [${parties}]  ${event.reports} reports`);
  },
});
process.on('SIGINT', () => consumer.disconnect().then(() => process.exit(0)));

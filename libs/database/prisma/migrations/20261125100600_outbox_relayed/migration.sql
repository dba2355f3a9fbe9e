-- The relay marks each message once it has a delivery for every target. A message may be committed after one with a higher id, so no
-- high-water mark would do; the index holds only what is still to be relayed.
ALTER TABLE "outbox" ADD COLUMN "relayed_at" TIMESTAMPTZ(3);
CREATE INDEX outbox_to_relay ON outbox (id) WHERE relayed_at IS NULL;
GRANT UPDATE (relayed_at) ON outbox TO journey_worker;

-- The deliveries of one target, oldest first; and what waits or failed, without reading years of what was delivered.
CREATE INDEX delivery_undelivered ON delivery (target, outbox_id) WHERE status <> 'delivered';

-- A receiver that says 410 Gone is not called again.
GRANT UPDATE (active) ON subscription TO journey_worker;
-- Trying a failed message again begins a new count.
GRANT UPDATE (attempts) ON delivery TO journey_api;

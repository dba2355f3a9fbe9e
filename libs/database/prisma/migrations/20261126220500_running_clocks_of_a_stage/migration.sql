-- A team's list of what is late goes through the team's stages, most of them long over: whether a clock of one runs is told by a small index.
CREATE INDEX deadline_running_of_stage ON deadline (stage_id) WHERE stopped_at IS NULL;

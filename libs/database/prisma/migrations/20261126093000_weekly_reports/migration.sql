-- A week's figures as they were known when the week had ended. Counts by team, about nobody; never changed afterwards.
CREATE TABLE "weekly_report" (
    "week" DATE NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT weekly_report_begins_on_monday CHECK (extract(isodow FROM week) = 1),
    CONSTRAINT "weekly_report_pkey" PRIMARY KEY ("week")
);

CREATE TABLE "weekly_figure" (
    "week" DATE NOT NULL,
    "measure" TEXT NOT NULL,
    -- Empty for work that no team had.
    "team_id" TEXT NOT NULL,
    "numerator" INTEGER NOT NULL,
    "denominator" INTEGER NOT NULL,
    -- Of the late ones: how many for each code of a reason; the empty code where nobody had said why.
    "reasons" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "weekly_figure_pkey" PRIMARY KEY ("week", "measure", "team_id")
);
ALTER TABLE "weekly_figure" ADD CONSTRAINT "weekly_figure_week_fkey" FOREIGN KEY ("week") REFERENCES "weekly_report"("week") ON DELETE RESTRICT ON UPDATE RESTRICT;

REVOKE ALL ON weekly_report, weekly_figure FROM PUBLIC;
GRANT SELECT ON weekly_report, weekly_figure TO journey_api;
GRANT SELECT, INSERT ON weekly_report, weekly_figure TO journey_worker;

-- The API reads them as the service itself, once it has judged who asks about which team.
ALTER TABLE weekly_report ENABLE ROW LEVEL SECURITY;
ALTER TABLE weekly_figure ENABLE ROW LEVEL SECURITY;
CREATE POLICY api_reads ON weekly_report FOR SELECT TO journey_api USING ((SELECT app_scope()) = 'all');
CREATE POLICY api_reads ON weekly_figure FOR SELECT TO journey_api USING ((SELECT app_scope()) = 'all');
CREATE POLICY worker_all ON weekly_report TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON weekly_figure TO journey_worker USING (true) WITH CHECK (true);

ALTER TABLE "clinics" ADD COLUMN "figure_look" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD CONSTRAINT "clinics_figure_look" CHECK (length(figure_look) <= 20);
ALTER TABLE "check_ins" ALTER COLUMN "patient_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "check_ins" ADD COLUMN "obstacle" text;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_obstacle" CHECK (obstacle in ('time', 'pain', 'tired', 'forgot', 'unclear', 'away', 'other'));